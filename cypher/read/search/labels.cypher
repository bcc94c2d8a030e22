CALL db.index.fulltext.queryNodes('label_words', $q, {limit: $limit}) YIELD node, score
RETURN 'CommonDuty' AS kind, node.id AS id, score
ORDER BY score DESC, id

CALL db.index.fulltext.queryNodes('search_words', $q, {limit: $limit}) YIELD node, score
RETURN labels(node)[0] AS kind, coalesce(node.id, node.code, node.name) AS id, score
ORDER BY score DESC, kind, id

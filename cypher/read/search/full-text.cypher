// Of each name no more than a few: in a province, hundreds of townships say the same, and would leave no room for others.
CALL db.index.fulltext.queryNodes('search_words', $q, {limit: $most}) YIELD node, score
WHERE NOT node:Duty OR node.id STARTS WITH $place
WITH labels(node)[0] AS kind, coalesce(node.id, node.code, node.name) AS id, coalesce(node.name, node.label) AS name, score
ORDER BY score DESC, kind, id
WITH kind, name, collect({id: id, score: score})[..$copies] AS few
UNWIND few AS one
RETURN kind, one.id AS id, one.score AS score
ORDER BY score DESC, kind, id LIMIT $limit

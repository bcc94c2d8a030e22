// Responsibility items that have at least half of the pairs of characters searched for, of each text no more than a few;
// those that have most come first.
CALL db.index.fulltext.queryRelationships('item_words', $q, {limit: $most}) YIELD relationship AS part, score
UNWIND range(0, size(part.items) - 1) AS at
WITH part.itemIds[at] AS id, score, toLower(part.items[at]) AS item
WHERE id STARTS WITH $place
WITH id, item, score, 1.0 * size([pair IN $pairs WHERE item CONTAINS pair]) / size($pairs) AS share
WHERE share >= 0.5
WITH id, item, max(share) AS share, max(score) AS best
ORDER BY share DESC, best DESC, id
WITH item, share, collect({id: id, best: best})[..$copies] AS few
UNWIND few AS one
RETURN 'Item' AS kind, one.id AS id, share AS score
ORDER BY share DESC, one.best DESC, id LIMIT $limit

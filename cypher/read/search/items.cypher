// Responsibility items that have at least half of the pairs of characters searched for; those that have most come first.
CALL db.index.fulltext.queryRelationships('item_words', $q, {limit: $limit}) YIELD relationship AS part, score
UNWIND range(0, size(part.items) - 1) AS at
WITH part.itemIds[at] AS id, score, toLower(part.items[at]) AS item
WITH id, score, 1.0 * size([pair IN $pairs WHERE item CONTAINS pair]) / size($pairs) AS share
WHERE share >= 0.5
WITH id, max(share) AS share, max(score) AS best
RETURN 'Item' AS kind, id, share AS score
ORDER BY share DESC, best DESC, id LIMIT $limit

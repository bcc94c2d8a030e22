// How common duties are called, for telling common words from rare ones.
MATCH (common:CommonDuty)
WITH common ORDER BY common.id LIMIT $limit
RETURN common.label AS label

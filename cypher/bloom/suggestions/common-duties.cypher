// Common duties of several townships, those of most before the others.
MATCH (common:CommonDuty)
WHERE common.townships > 1
RETURN common.label AS common_duty ORDER BY common.townships DESC, common_duty LIMIT 5000

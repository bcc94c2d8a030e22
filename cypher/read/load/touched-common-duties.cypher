MATCH (common:CommonDuty&Touched)
RETURN common.id AS id

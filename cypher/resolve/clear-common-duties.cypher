MATCH (common:CommonDuty) DETACH DELETE common

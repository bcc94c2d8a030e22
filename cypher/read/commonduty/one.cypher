MATCH (common:CommonDuty {id: $id})
RETURN common.id AS id, common.label AS label,
       COLLECT {
         MATCH (common)-[relation:RELATED]-(other:CommonDuty)
         RETURN {id: other.id, label: other.label, kind: relation.kind, outwards: startNode(relation) = common,
                 reason: relation.reason}
         ORDER BY other.id
       } AS related

// The items of the cell that says what departments do, and the ids of each department's.
MATCH (duty:Duty {id: $id})
RETURN coalesce(duty.superiorItems, []) AS items,
       COLLECT {
         MATCH (duty)-[part:LEADS|RECLAIMED_BY]-(department:Department)
         RETURN {department: department.id, items: part.itemIds} ORDER BY part.position
       } AS parts

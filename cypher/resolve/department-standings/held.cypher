MATCH (department:Department)
WHERE department.betweenness IS NOT NULL
RETURN {id: department.id, betweenness: department.betweenness} AS row

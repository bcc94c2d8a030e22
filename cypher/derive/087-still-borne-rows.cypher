// How many pairs of duties are still borne, so that nobody has to count them: each wording stands for all rows that have it.
MATCH (reclaimed:Wording {list: 'reclaimed'})
WITH reclaimed, COUNT { (reclaimed)<-[:WORDED_AS]-() } AS rows
MATCH (reclaimed)-[borne:STILL_BORNE_IN WHERE borne.strength <> 'possible']->(says:Wording)
WITH says, sum(rows) AS rows
WITH coalesce(sum(rows * COUNT { (says)<-[:WORDED_AS]-() }), 0) AS pairs
MERGE (graph:Graph {id: 'graph'}) SET graph.stillBorne = pairs

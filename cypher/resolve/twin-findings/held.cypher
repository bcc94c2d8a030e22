// Of the common duties that have changed; a finding whose twin has gone is not held as it should be.
MATCH (:CommonDuty&Touched)<-[:INSTANCE_OF]-(:Duty)<-[:ABOUT]-(finding:Finding)
WHERE finding.twinDuty IS NOT NULL
RETURN finding {.*, twinDuty: head([(finding)-[:SHOWN_BY]->(twin) | twin.id])} AS row

MATCH (finding:Finding)
WHERE finding.twinDuty IS NOT NULL
DETACH DELETE finding

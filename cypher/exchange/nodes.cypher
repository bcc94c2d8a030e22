// Ordered by the index of the key, so that nothing has to be held to be sorted. What importing has still to look at is its own affair.
MATCH (node:`{label}`)
WHERE node.`{key}` IS NOT NULL
RETURN node.`{key}` AS key, [label IN labels(node) WHERE NOT label IN ['Touched', 'Offending']] AS labels,
       coalesce(node.name, node.label, node.givenTitle, node.title, node.zh, node.`{key}`) AS name, properties(node) AS properties
ORDER BY key

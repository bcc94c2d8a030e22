SELECT f.name, c.code, c.name, d.id, d.name,
       (SELECT count(*) FROM "LEADS.Department.Duty" l WHERE l.start_key = d.id AND l.namedIn = 'cell') AS leads,
       (SELECT count(*) FROM "RECLAIMED_BY.Duty.Department" r WHERE r.end_key = d.id AND r.namedIn = 'cell') AS reclaims,
       (SELECT count(*) FROM "LEADS.Department.Duty" l WHERE l.start_key = d.id AND l.namedIn = 'text')
       + (SELECT count(*) FROM "RECLAIMED_BY.Duty.Department" r WHERE r.end_key = d.id AND r.namedIn = 'text') AS in_text
FROM "Department" d
JOIN "HAS_FUNCTION.Department.Function" has ON has.start_key = d.id
JOIN "Function" f ON f.name = has.end_key
JOIN "OF.Department.County" of_county ON of_county.start_key = d.id
JOIN "County" c ON c.code = of_county.end_key
ORDER BY leads + reclaims DESC, 1, 2

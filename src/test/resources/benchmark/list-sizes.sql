SELECT c.code, c.name, t.code, t.name,
       (SELECT count(*) FROM "PERFORMS.Township.Duty" l WHERE l.start_key = t.code),
       (SELECT count(*) FROM "ASSISTS.Township.Duty" l WHERE l.start_key = t.code),
       (SELECT count(*) FROM "RELIEVED_OF.Township.Duty" l WHERE l.start_key = t.code), d.id, d.date, d.sha256
FROM "Document" d
JOIN "DESCRIBES.Document.Township" describes ON describes.start_key = d.id
JOIN "Township" t ON t.code = describes.end_key
JOIN "IN.Township.County" within ON within.start_key = t.code
JOIN "County" c ON c.code = within.end_key
ORDER BY 1, 3, 8

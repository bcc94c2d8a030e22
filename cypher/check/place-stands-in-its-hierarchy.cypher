// zh: 每个乡镇恰属一县、一地州、一省
// en: Every township is in exactly one county, prefecture and province
MATCH (township:Township)
WHERE COUNT { (township)-[:IN]->(:County)-[:IN]->(:Prefecture)-[:IN]->(:Province) } <> 1
RETURN township.code AS offender, township.name AS what
ORDER BY offender

// zh: 每个乡镇只有一份清单文件
// en: Every township has exactly one document
MATCH (township:Township)
WHERE COUNT { (township)<-[:DESCRIBES]-(:Document) } <> 1
RETURN township.code AS offender, township.name AS what
ORDER BY offender

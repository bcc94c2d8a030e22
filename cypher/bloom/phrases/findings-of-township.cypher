/*
phrase: $township 清单中可疑的地方
about:
  zh: 文件质量报告在一个乡镇的清单中发现的矛盾和笔误
  en: Contradictions and slips that the quality report found in a township's lists
parameters:
  - {name: township, sample: 西地镇, values: Township.name}
*/
MATCH path = (township:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(:Duty)<-[:ABOUT]-(:Finding)
WHERE township.name = $township OR township.code = $township
RETURN path LIMIT 2000

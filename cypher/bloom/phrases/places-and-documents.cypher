/*
phrase: 全部县乡和文件
about:
  zh: 省、地州、县、乡镇和各自的清单文件
  en: Province, prefectures, counties, townships and their documents
*/
MATCH path = (:Document)-[:DESCRIBES]->(:Township)-[:IN]->(:County)-[:IN]->(:Prefecture)-[:IN]->(:Province)
RETURN path LIMIT 5000

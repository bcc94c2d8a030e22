/*
group: sources
view: bar
title:
  zh: 各乡镇的清单有多长
  en: How long each township’s lists are
about:
  zh: 每个乡镇三份清单的事项数，以及文件、日期和校验值，最长的在前；用来了解数据来自哪里、有多全。
  en: The number of duties on each township’s three lists, with document, date and checksum, the longest first.
question:
  zh: "[{county}|各县]的乡镇清单各有多少事项，来自哪份文件？"
  en: "How many duties are on the lists of each township[ of {county}], and from which document?"
asked:
  zh:
    - "各乡镇清单有多少项"
    - "一共有多少乡镇、多少事项"
    - "数据来源是什么"
    - "用了哪些文件"
    - "哪个乡镇的清单最长"
    - "清单的日期和出处"
    - "每个乡镇基本、配合、收回各多少项"
    - "每份清单的来源文件和条数"
    - "每个乡镇三份清单各有几条"
    - "每个乡镇的清单从哪来的"
    - "这些清单是哪一份文件里的，各多少项"
  en:
    - "How long is each list?"
    - "Which documents is this based on?"
    - "How many duties are there in total?"
    - "Sources of the data"
    - "Which township has the longest list?"
    - "How many items do the lists of {county} hold?"
    - "What documents do the lists come from, and how many duties does each have?"
    - "How many items are on each township's lists?"
parameters:
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: basic, type: integer, zh: 基本履职, en: Basic}
  - {name: assisted, type: integer, zh: 配合履职, en: Assisted}
  - {name: reclaimed, type: integer, zh: 上级部门收回, en: Reclaimed}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: date, type: string, zh: 日期, en: Date}
  - {name: sha256, type: string, zh: 文件 SHA-256, en: SHA-256 of the document}
expected: {rows: 5, row: {township_code: "653024100", basic: 81, assisted: 70, reclaimed: 21}}
*/
MATCH (document:Document)-[:DESCRIBES]->(township:Township)-[:IN]->(county:County)
WHERE $county IS NULL OR county.code = $county
RETURN county.code AS county_code, county.name AS county, township.code AS township_code, township.name AS township,
       COUNT { (township)-[:PERFORMS]->() } AS basic, COUNT { (township)-[:ASSISTS]->() } AS assisted,
       COUNT { (township)-[:RELIEVED_OF]->() } AS reclaimed, document.id AS document, document.date AS date,
       document.sha256 AS sha256
ORDER BY basic + assisted + reclaimed DESC, county_code, township_code, document

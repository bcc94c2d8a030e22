/*
group: structure
view: matrix
title:
  zh: 一个乡镇的履职概况
  en: A township's profile
about:
  zh: 乡镇在每个类别中自己履行、配合履行和被收回的事项数；用来一眼看出责任的分布。
  en: How many duties a township performs, assists with and has been relieved of, by category.
question:
  zh: "{township}在每个类别中有多少基本履职、配合履职和收回事项？"
  en: "How many duties does {township} perform, assist with and no longer bear, by category?"
asked:
  zh:
    - "{township}的概况"
    - "{township}各类事项有多少"
    - "{township}的基本情况"
    - "{township}在哪些类别任务最多"
    - "{township}三份清单按类别的数量"
    - "按类别看{township}：自己的、配合的、被收走的各有多少"
    - "{township}各类别自己做多少、配合多少、交出去多少"
    - "{township}是个什么情况"
    - "{township}的事项分类统计"
  en:
    - "Overview of {township}"
    - "Profile of {township}"
    - "How many duties of each kind does {township} have?"
    - "How many duties does {township} have by category?"
    - "{township} at a glance"
    - "Give me a picture of {township} by category"
    - "What does {township} look like overall?"
parameters:
  - {name: township, type: township, required: true, sample: "652325105", zh: 乡镇, en: Township}
columns:
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: category, type: string, zh: 事项类别, en: Category}
  - {name: basic, type: integer, zh: 基本履职, en: Basic}
  - {name: assisted, type: integer, zh: 配合履职, en: Assisted}
  - {name: reclaimed, type: integer, zh: 上级部门收回, en: Reclaimed}
expected: {least: 15}
*/
MATCH (township:Township {code: $township})-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)
OPTIONAL MATCH (duty)-[:IN_CATEGORY]->(category:Category)
WITH township, category, count(CASE duty.list WHEN 'basic' THEN 1 END) AS basic,
     count(CASE duty.list WHEN 'assisted' THEN 1 END) AS assisted,
     count(CASE duty.list WHEN 'reclaimed' THEN 1 END) AS reclaimed
RETURN township.code AS township_code, township.name AS township, category.name AS category,
       basic, assisted, reclaimed
ORDER BY basic + assisted + reclaimed DESC, category

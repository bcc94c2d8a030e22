/*
group: sources
title: {zh: 试验, en: Trial}
about: {zh: 试验用, en: For trial}
question: {zh: "试验？", en: "Trial?"}
columns:
  - {name: n, type: integer, zh: 值, en: Value}
*/
MATCH (a:Duty), (b:Duty), (c:Duty), (d:Duty) RETURN count(a.name + b.name + c.name + d.name) AS n

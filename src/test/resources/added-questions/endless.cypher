/*
group: sources
title: {zh: 试验, en: Trial}
about: {zh: 试验用, en: For trial}
question: {zh: "试验？", en: "Trial?"}
columns:
  - {name: n, type: integer, zh: 值, en: Value}
*/
UNWIND range(1, 1000000000) AS a UNWIND range(1, 1000) AS b RETURN count(DISTINCT a * b) AS n

UNWIND $rows AS row
MERGE (meaning:Meaning {text: row.text})
SET meaning.vector = row.vector, meaning.pinyin = row.pinyin

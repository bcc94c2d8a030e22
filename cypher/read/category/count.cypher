MATCH (category:Category)
RETURN count(category) AS total

import pandas as pd
site = "@site@"
answer = pd.read_csv(f"{site}/api/questions/reclaimed-by-county.csv?county=@county@", dtype={"county_code": str, "township_code": str})
print(answer.groupby("category").size().sort_values(ascending=False))

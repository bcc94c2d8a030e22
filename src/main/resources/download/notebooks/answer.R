site <- "@site@"
answer <- read.csv(paste0(site, "/api/questions/reclaimed-by-county.csv?county=@county@"),
                   fileEncoding = "UTF-8", colClasses = c(county_code = "character", township_code = "character"))
print(sort(table(answer$category), decreasing = TRUE))

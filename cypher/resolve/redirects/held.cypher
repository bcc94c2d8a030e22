MATCH (redirect:Redirect)
RETURN {from: redirect.id, to: redirect.to} AS row

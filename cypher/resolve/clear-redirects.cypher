MATCH (redirect:Redirect) DETACH DELETE redirect

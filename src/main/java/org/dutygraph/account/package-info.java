/** Who may do what: accounts with their roles and passwords, and what each address takes. */
@NullMarked
package org.dutygraph.account;

import org.jspecify.annotations.NullMarked;

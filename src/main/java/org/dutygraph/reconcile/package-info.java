/** Finds what names in free spelling mean: the Reconciliation Service API 0.2, as OpenRefine speaks it, and a page. */
@NullMarked
package org.dutygraph.reconcile;

import org.jspecify.annotations.NullMarked;

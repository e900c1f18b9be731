/** Requests and responses: who asks in which language, pages and fragments as bytes, the pages of the product itself. */
@NullMarked
package org.samskap.ui.web;

import org.jspecify.annotations.NullMarked;

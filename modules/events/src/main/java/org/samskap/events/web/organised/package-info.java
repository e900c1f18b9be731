/** What an organisation organises, on its page. */
@NullMarked
package org.samskap.events.web.organised;

import org.jspecify.annotations.NullMarked;

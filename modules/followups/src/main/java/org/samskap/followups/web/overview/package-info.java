/** What people raise and what becomes of it, for those who decide and for everybody else. */
@NullMarked
package org.samskap.followups.web.overview;

import org.jspecify.annotations.NullMarked;

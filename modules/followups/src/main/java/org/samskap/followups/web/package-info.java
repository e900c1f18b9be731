/** Pages and forms. */
@NullMarked
package org.samskap.followups.web;

import org.jspecify.annotations.NullMarked;

/** Pages and forms. */
@NullMarked
package org.samskap.notifications.web;

import org.jspecify.annotations.NullMarked;

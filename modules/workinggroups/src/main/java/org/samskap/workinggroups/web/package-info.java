/** Pages and forms. */
@NullMarked
package org.samskap.workinggroups.web;

import org.jspecify.annotations.NullMarked;

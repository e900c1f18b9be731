/** Pages and forms. */
@NullMarked
package org.samskap.spaces.web;

import org.jspecify.annotations.NullMarked;

/**
 * What happens before Spring does: finding or starting the database, and saying in one sentence why the product cannot
 * start. Outside {@code org.samskap}, since each package below that would be taken for a module.
 */
@NullMarked
package samskap.launch;

import org.jspecify.annotations.NullMarked;

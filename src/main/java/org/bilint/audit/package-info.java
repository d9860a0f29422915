/**
 * What an audit keeps of one document, and how it comes by it: the same for the run on one machine
 * and for the one on a cluster.
 */
@NullMarked
package org.bilint.audit;

import org.jspecify.annotations.NullMarked;

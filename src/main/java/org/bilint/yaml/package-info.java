/** YAML files whose faults are told with line and column: rules and configurations. */
@NullMarked
package org.bilint.yaml;

import org.jspecify.annotations.NullMarked;

/**
 * New assignments, made from {@code templates/assignment}. Read {@link backmark.batch.authoring.Skeleton} first.
 */
package backmark.batch.authoring;

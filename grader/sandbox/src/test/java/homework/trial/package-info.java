/** A homework that exists only to try the sandbox: {@link homework.trial.Layer} is its contract. */
package homework.trial;

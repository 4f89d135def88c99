/** The contract of a made-up homework, and a student's class for it; only tests use it. */
package homework.line;

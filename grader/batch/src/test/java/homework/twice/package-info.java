/** A made-up homework, small enough to be made sick in every way that a doctor has to see. */
package homework.twice;

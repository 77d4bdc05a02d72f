/** The parts of the home that need the journal and the cycle: a chunk that comes after the first picture. */
import '../home-due/home-due.ts';
import '../home-now/home-now.ts';
import '../home-recent/home-recent.ts';

/**
 * Whether any page around this one is of another origin. What such a page lays over or beside a simulator can make it pass for
 * something real; the header that forbids it is not sent by every host, and a page can't carry that rule itself.
 */
export function isFramedByAnother(): boolean {
	try {
		for (let each: Window = window; each !== each.parent; each = each.parent) {
			if (each.parent.location.origin !== location.origin) return true
		}
		return false
	} catch {
		// The browser lets no page look into another origin.
		return true
	}
}

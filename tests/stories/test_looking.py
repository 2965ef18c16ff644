"""The look at each page still finds what bars somebody where it has looked before."""

from .looking import barriers

PALE = """(colour) => {
  const words = document.querySelector("h1").appendChild(document.createElement("p"));
  words.textContent = "Pale words";
  Object.assign(words.style, {color: colour, fontSize: "16px"});
}"""
NAMELESS = "() => document.querySelector('h1').appendChild(document.createElement('button'))"


def test_what_is_clear_is_remembered_and_what_is_not_is_found_again(at_a_browser):
    somebody = at_a_browser("amina")
    for _ in range(2):
        somebody.opens("/sign-in/")
        assert barriers(somebody.page) == []
        somebody.page.evaluate(PALE, "#aaa")
        somebody.page.evaluate(NAMELESS)
        button, pale = sorted(barriers(somebody.page))
        assert button.startswith("button-name: ")
        assert pale.startswith("color-contrast: ")
        assert "Pale words" in pale
    for colour, found in (("#222", 0), ("#aaa", 1), ("#222", 0)):
        somebody.opens("/sign-in/")
        somebody.page.evaluate(PALE, colour)
        assert len(barriers(somebody.page)) == found

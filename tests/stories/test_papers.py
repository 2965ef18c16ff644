"""An adult's drawing is kept as hers; a page that only calls itself a picture is not."""

from playwright.sync_api import expect

from alongside.demo.loading.papers import drawing

from .looking import Album


def test_a_drawing_is_kept_and_a_page_called_a_drawing_is_refused(at_a_browser):
    amina = at_a_browser("amina", album=Album("papers"))
    amina.comes_back()
    amina.finds("Parveen Akhtar")
    amina.opens(amina.page.get_by_role("link", name="Parveen Akhtar").first.get_attribute("href"))
    amina.follows("Pictures, recordings and documents")
    amina.follows("Add one")
    amina.types("What is it?", "Her drawing of her day")
    amina.chooses("Whose is it?", "The adult")
    amina.types("What does it show or say?", "A house with the door shut, and her inside.")
    chosen = {"name": "drawing.png", "mimeType": "image/png", "buffer": b"<!doctype html><script>alert(1)</script>"}
    amina.page.get_by_label("The file").set_input_files(files=[chosen])
    amina.presses("Save and continue", status=422)
    amina.reads("The file is not a picture")
    expect(amina.page.get_by_label("What is it?")).to_have_value("Her drawing of her day")

    amina.page.get_by_label("The file").set_input_files(files=[{**chosen, "buffer": drawing("house").data}])
    amina.presses("Save and continue")
    amina.reads("Her drawing of her day", "A house with the door shut, and her inside.")
    shown = amina.page.get_by_alt_text("A house with the door shut")
    assert shown.evaluate("it => it.complete && it.naturalWidth") == 300

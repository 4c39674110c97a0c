// The icons of Slidev's own controls: one layer of UnoCSS, kept out of the sheet of the slides.
import 'uno:icons.css'

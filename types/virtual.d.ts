declare module 'virtual:deck-fonts.css'
